/** The sign of the publication: a tumar, the triangle of an amulet. Beside the name it is decoration and has no words. */
export function Tumar() {
  return (
    <svg className="tumar" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d="M12 24 1 2h22ZM12 16l5-10H7Z" />
    </svg>
  )
}
