import { checkAccess, expect, test } from '@/e2e/fixtures'
import { bringIn } from './second-person'
import { beginArticle, bodyOf, choose, headlineOf, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Қос тұрғын көпірді жөндеді ${number}`
const path = `/sayasat/qos-turgyn-kopirdi-jondedi-${number}`
const reason = `Көпірдің ұзындығын көрсетіңіз (${number}).`
const approvedSentence = 'Инженер көпірдің ұзындығын өлшеді.'
const laterSentence = 'Мұны бекітілгеннен кейін қосты.'

test('a reporter sends an article in, an editor returns it with a reason, approves and schedules exactly what was approved', async ({
  page: editor,
  browser,
  request,
}) => {
  const reporter = await bringIn(editor, browser, {
    name: `Нұрлан Тілеу ${number}`,
    email: `nurlan-${number}@qalam.example`,
    role: 'contributor',
  })
  await test.step('the reporter writes and sends it in, and lets go of it', async () => {
    await beginArticle(reporter)
    await headlineOf(reporter).fill(headline)
    await paste(bodyOf(reporter), 'Көпір қырық жыл бұрын салынған.')
    await choose(reporter, 'Авторлар', 'Ерлан')
    await untilSaved(reporter)
    await expect(reporter.getByRole('button', { name: 'Жариялау' })).toBeHidden()
    await reporter.getByRole('button', { name: 'Тексеруге жіберу' }).click()
    await expect(reporter.getByText('Мақала тексеруге жіберілді.')).toBeVisible()
    await expect(bodyOf(reporter)).toHaveAttribute('contenteditable', 'false')
  })
  const address = reporter.url()

  await test.step('the editor returns it, and not without a reason', async () => {
    await editor.goto('/admin/articles?status=in_review')
    await editor.getByRole('link', { name: headline }).click()
    await editor.getByRole('button', { name: 'Түзетуге қайтару' }).first().click()
    await editor.getByRole('textbox', { name: 'Нені түзету керек' }).fill('   ')
    await editor.getByRole('button', { name: 'Түзетуге қайтару' }).last().click()
    await expect(editor.getByRole('alert').getByText('Себебін жазыңыз.')).toBeVisible()
    await editor.getByRole('textbox', { name: 'Нені түзету керек' }).fill(reason)
    await checkAccess(editor)
    await editor.getByRole('button', { name: 'Түзетуге қайтару' }).last().click()
    await expect(editor.getByText('Мақала түзетуге қайтарылды.')).toBeVisible()
  })

  await test.step('the reporter reads the reason, on a phone too, and sends it in again', async () => {
    await reporter.setViewportSize({ width: 390, height: 800 })
    await reporter.goto('/admin')
    await reporter.getByRole('link', { name: 'Оқылмаған хабарлама: 1' }).click()
    const notice = reporter.getByRole('button', { name: `«${headline}» мақаласын түзетуге қайтарды` })
    await expect(notice).toContainText(reason)
    await checkAccess(reporter)
    await notice.click()
    await expect(reporter).toHaveURL(address)
    await reporter.getByRole('button', { name: 'Баптаулар', exact: true }).click()
    await expect(reporter.getByText(reason).first()).toBeVisible()
    await checkAccess(reporter)
    await reporter.getByRole('button', { name: 'Баптауларды жабу' }).first().click()
    await reporter.setViewportSize({ width: 1280, height: 800 })
    await bodyOf(reporter).click()
    await reporter.keyboard.press('Control+End')
    await reporter.keyboard.type(` ${approvedSentence}`)
    await untilSaved(reporter)
    await reporter.getByRole('button', { name: 'Тексеруге жіберу' }).click()
    await expect(reporter.getByText('Мақала тексеруге жіберілді.')).toBeVisible()
  })

  await test.step('the editor approves it; what is written afterwards is said to be beside the approval', async () => {
    await editor.goto(address)
    await expect(editor.getByText(/^Сіз соңғы рет қарағаннан бері .* өзгертті: Нұрлан/)).toContainText(
      'өзгерген абзац — 1',
    )
    await editor.getByRole('button', { name: 'Жабу', exact: true }).click()
    await editor.getByRole('button', { name: 'Бекіту', exact: true }).click()
    await expect(editor.getByText('Мәтін бекітілді.')).toBeVisible()
    await expect(editor.getByText('Мәтін бекітілгеннен кейін өзгерді.')).toBeHidden()
    await bodyOf(editor).click()
    await editor.keyboard.press('Control+End')
    await editor.keyboard.type(` ${laterSentence}`)
    await expect(editor.getByText(/^Мәтін бекітілгеннен кейін өзгерді\./)).toBeVisible()
    await expect(editor.getByRole('button', { name: 'Бекітілген мәтінді жариялау' })).toBeVisible()
    await editor.getByRole('button', { name: 'Айырмасын көру' }).click()
    const texts = editor.getByRole('dialog', { name: 'Жарияланатын мәтін' })
    await expect(texts.getByRole('region', { name: 'Жарияланатын мәтін' })).not.toContainText(laterSentence)
    await expect(texts.getByRole('region', { name: 'Сіздің мәтініңіз' })).toContainText(laterSentence)
    await checkAccess(editor)
    await editor.keyboard.press('Escape')
  })

  await test.step('it is scheduled, with the offset in sight, and comes out as it was approved', async () => {
    await editor.getByRole('button', { name: 'Жоспарлау' }).first().click()
    await expect(editor.getByText(/\(UTC\+5\)/).first()).toBeVisible()
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await editor.getByLabel('Жарияланатын уақыты').fill(`${tomorrow}T09:00`)
    await editor.getByRole('button', { name: 'Жоспарлау' }).last().click()
    await expect(editor.getByText('Жарияланатын уақыты белгіленді.')).toBeVisible()
    await expect(editor.getByText(/09:00 \(UTC\+5\) жарияланады/)).toBeVisible()
    await expect(editor.getByText(/^Мәтін бекітілгеннен кейін өзгерді\./)).toBeVisible()
    expect((await request.get(path)).status()).toBe(404)
    await editor.getByRole('button', { name: 'Бекітілген мәтінді жариялау' }).click()
    await expect(editor.getByText('Мақала жарияланды.')).toBeVisible()
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    const said = await answer.text()
    expect([said.includes(approvedSentence), said.includes(laterSentence)]).toEqual([true, false])
    await expect(editor.getByText('жарияланбаған өзгерістері бар')).toBeVisible()
  })
  await reporter.context().close()
})
