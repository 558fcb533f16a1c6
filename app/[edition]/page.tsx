export default function FrontPage() {
  return <h1>Қалам</h1>
}
