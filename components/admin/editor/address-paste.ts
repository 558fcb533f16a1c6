import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { parseEmbedAddress } from '@/lib/body/embed-address'
import { isSafeHref } from '@/lib/body/link-address'

/**
 * An address pasted over a selection becomes its link. The address of a video or a post, pasted alone on an empty line, becomes
 * a card. Any other address is text.
 */
export const addressPaste = Extension.create({
  name: 'addressPaste',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('addressPaste'),
        props: {
          handlePaste(_view, event) {
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            if (!/^https?:\/\/\S+$/.test(text) || !isSafeHref(text)) return false
            const { selection } = editor.state
            const { $from } = selection
            if (!selection.empty) {
              return editor.can().setMark('link') && editor.commands.setMark('link', { href: text })
            }
            const embed = parseEmbedAddress(text)
            if (embed === undefined || $from.depth !== 1 || $from.parent.content.size > 0) return false
            return editor.commands.insertContent({
              type: 'embed',
              attrs: { provider: embed.provider, url: embed.url, title: '' },
            })
          },
        },
      }),
    ]
  },
})
