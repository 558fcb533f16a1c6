import { Extension } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { Step, StepResult } from '@tiptap/pm/transform'
import type { FieldTexts } from './field-texts'

const STEP_TYPE = 'field'

/**
 * Another text in a field beside the body, as a step of the editor. It changes nothing in the document; but it stands in the history with
 * what was changed there at the same time, so that replacing everywhere is taken back everywhere by one undo.
 */
export class FieldStep extends Step {
  readonly field: string
  readonly before: string
  readonly after: string

  constructor(field: string, before: string, after: string) {
    super()
    this.field = field
    this.before = before
    this.after = after
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc)
  }

  override invert(): FieldStep {
    return new FieldStep(this.field, this.after, this.before)
  }

  override map(): FieldStep {
    return this
  }

  override toJSON(): { stepType: string; field: string; before: string; after: string } {
    const { field, before, after } = this
    return { stepType: STEP_TYPE, field, before, after }
  }

  static override fromJSON(_schema: Schema, json: { field: string; before: string; after: string }): FieldStep {
    return new FieldStep(json.field, json.before, json.after)
  }
}

let registered = false

/** Carries out what the history says of the fields beside the body. A field that was written in since is left as it is. */
export function fieldSteps(fields: FieldTexts): Extension {
  return Extension.create({
    name: 'fieldSteps',
    onCreate() {
      // Once in a browser, and never where the page is only rendered: a name is given once.
      if (!registered) Step.jsonID(STEP_TYPE, FieldStep)
      registered = true
    },
    onTransaction({ transaction }) {
      for (const step of transaction.steps) {
        if (step instanceof FieldStep && fields.read(step.field) === step.before) fields.write(step.field, step.after)
      }
    },
  })
}
