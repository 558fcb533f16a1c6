import type { letterKk } from './letter-kk'

export const letterRu = {
  greeting: 'Здравствуйте, {name}!',
  onceUntil: 'Ссылка откроется один раз. Действует до: {time}.',
  inviteSubject: '{site}: приглашение в редакцию',
  inviteText: 'Вас пригласили в редакцию издания «{site}». Входить вы будете с почтой {email}, а пароль задайте здесь:',
  inviteUnexpected: 'Если вы не ждали приглашения, не обращайте внимания: пока ссылку не открыли, ничего не изменится.',
  resetSubject: '{site}: новый пароль',
  resetText: 'Задайте новый пароль для учётной записи {email} в редакции издания «{site}»:',
  resetUnexpected:
    'Если вы об этом не просили, сообщите владельцу издания. Пока ссылку не открыли, действует нынешний пароль.',
} as const satisfies Record<keyof typeof letterKk, string>
