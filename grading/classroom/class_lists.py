"""Class lists as platforms export them: which column is what, and which rows are nobody.

Sources: docs.moodle.org (participants, grading worksheet) and the language packs of mod_assign; the Canvas guides (gradebook
export) and `lib/gradebook_exporter.rb` of canvas-lms; community.d2l.com (export grades); help.blackboard.com (download grades);
support.google.com/edu/classroom; docs.github.com (classroom_roster.csv).
"""

import re
from pathlib import Path
from typing import TypedDict

from grading.classroom.csv_tables import Table, TableError, plain_name

# By names as `plain_name` makes them; the first column that every student has something in counts.
IDS = (
    "id", "sis_login_id", "username", "user_name", "benutzername", "nutzername", "nutzernamen", "anmeldename", "login", "login_id",
    "kennung", "identifier", "id_number", "id_nummer", "numéro_d’identification", "numéro_d'identification", "número_de_id",
    "número_de_identificação", "codice_identificativo", "matrikelnummer", "matrikelnr.", "matr.nr.", "matr._nr.", "student_id", "sid",
    "sis_user_id", "orgdefinedid", "org_defined_id", "email_address", "email", "e_mail", "e_mail_adresse", "e_mail_address",
    "adresse_de_courriel", "dirección_de_correo", "e_mailadres", "indirizzo_email", "endereço_de_email", "github_username",
    "användarnamn", "brugernavn", "brukernavn", "käyttäjätunnus", "kullanıcı_adı", "nazwa_użytkownika", "uživatelské_jméno",
    "felhasználónév", "логин", "ユーザ名", "用户名", "사용자명", "nom_d'utilisateur", "nom_d’utilisateur", "nombre_de_usuario", "gebruikersnaam",
    "nome_utente", "nome_de_usuário", "id_nummer", "idnummer", "numer_id", "id_číslo", "azonosítószám", "numara", "tunnistenumero",
    "индивидуальный_номер", "idナンバー", "学号", "학번", "e_postadress", "e_mailadresse", "e_postadresse", "e_post", "adres_e_mail",
    "e_mailová_adresa", "e_mail_cím", "e_posta", "sähköposti", "sähköpostiosoite", "адрес_электронной_почты", "メールアドレス",
    "电子邮件地址", "이메일_주소", "adreça_electrònica",
)  # fmt: skip
FIRST = (
    "first_name", "firstname", "given_name", "vorname", "prénom", "nombre", "voornaam", "nome", "förnamn", "fornavn", "imię", "křestní_jméno", "etunimi", "ad", "adı",
    "keresztnév", "имя", "名", "이름",
)  # fmt: skip
LAST = (
    "last_name", "lastname", "surname", "family_name", "nachname", "nom", "nom_de_famille", "apellido(s)", "apellidos", "achternaam",
    "cognome", "sobrenome", "apelido", "efternamn", "efternavn", "etternavn", "nazwisko", "příjmení", "sukunimi", "soyad", "soyadı",
    "vezetéknév", "фамилия", "cognoms", "姓", "姓氏", "성", "name",
)  # fmt: skip
FULL = (
    "full_name", "vollständiger_name", "nom_complet", "nombre_completo", "volledige_naam", "nome_completo", "全名", "student_name",
    "student", "name",
)  # fmt: skip
EMAIL = tuple(
    name
    for name in IDS
    if re.search("mail|courriel|correo|e_post|sähköposti|почты|メール|邮件|이메일|adreça_elec", name)
)
# Canvas's columns are in English everywhere; names are in one or, where the gradebook shows them so, in two.
CANVAS = ({"student", "id", "section"}, {"lastname", "firstname", "id", "sis_login_id", "section"})
# What a system writes below a table: in one cell, or with a number in another.
FOOTER = re.compile(
    r"(grand )?(total|sum|summe|gesamt|average|mean|durchschnitt|mittelwert|anzahl|count|generated|exported|printed|created|"
    r"erstellt|exportiert|gedruckt|stand|page|seite|source|quelle|end of)\b.+|.*:.*|\d+ \w+|\S+( \S+){3,}",
    re.IGNORECASE,
)
# Who teaches is in some exports, too: Gradescope's and Canvas's have a column for that.
ROLES = ("role", "roles", "rolle", "rollen")
TEACHES = re.compile(
    r"(?!.*stud).*(teach|instructor|designer|observer|\bta\b|tutor|grader|lehr|dozent).*", re.IGNORECASE
)
NOBODY = re.compile(r"\s*points possible\s*|student, test", re.IGNORECASE)
# What Moodle calls somebody whose name is hidden, in the language of the site: its string `hiddenuser`.
HIDDEN = (
    r"(participant|teilnehmer(/in|\*in|:in|_in|in)?|participante?|partecipante|deelnemer|deltagare|deltaker|deltager|osallistuja|"
    "uczestnik|účastník|résztvevő|участник|учасник|katılımcı|参与者|參與者|参加者|مشارك)"
)
PARTICIPANT = re.compile(rf"{HIDDEN} ?\d+", re.IGNORECASE)  # in a grading worksheet


def usable(table: Table, path: Path) -> tuple[list[dict[str, str]], dict[str, str]]:
    """Return the rows that are students, and the columns to read: what it is → its name.

    Raises TableError where there is no column that can be an id.
    """
    names = {plain_name(name): name for name in reversed(table.columns)}
    rows = _without_footer(table.rows)
    for name in (names[role] for role in ROLES if role in names):
        rows = [row for row in rows if not TEACHES.fullmatch(row[name])]
    columns: dict[str, str] = {}
    if any(names.keys() >= known for known in CANVAS):
        called = [names[name] for name in ("student", "lastname", "firstname") if name in names]
        rows = [
            row
            for row in rows
            if row[names["id"]] and not NOBODY.fullmatch(", ".join(row[name] for name in called if row[name]))
        ]
        columns["number"] = names.pop("id")
    elif numbered := [
        name
        for name, column in names.items()
        if rows and (name != "id" or any(re.search(r"[)）]$", other) for other in table.columns))
        if all(PARTICIPANT.fullmatch(row[column]) for row in rows)
    ]:
        columns["number"] = names.pop(numbered[0])
    ids = [names[name] for name in IDS if name in names]
    if not ids and "number" in columns:
        ids = [columns["number"]]
    if not ids:
        raise TableError(
            f"{path} has no column id; it has: {', '.join(map(plain_name, table.columns)) or 'none'}. Columns are id, "
            "first_name (optional), last_name (optional), email (optional), or those of an export from a learning platform"
        )
    whole = [name for name in ids if all(row[name] for row in rows)]
    columns["id"] = ids[0] if plain_name(ids[0]) == "id" or not whole else whole[0]
    for kind, known in {"first_name": FIRST, "last_name": LAST, "full_name": FULL, "email": EMAIL}.items():
        if found := [names[name] for name in known if name in names]:
            columns[kind] = found[0]
    if "first_name" not in columns and plain_name(columns.get("last_name", "")) == "name":
        del columns["last_name"]  # it is a surname where there is a column for first names
    columns |= {f"also{n}": name for n, name in enumerate(ids)}
    return rows, columns


def _without_footer(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    filled = [[value for name, value in row.items() if name != "line" and value] for row in rows]
    most = max(map(len, filled), default=0)
    end = len(rows)
    while end > 1 and _is_footer(filled[end - 1], most):
        end -= 1
    return rows[:end]


def _is_footer(cells: list[str], most: int) -> bool:
    _, *more = cells
    alone = not more or (len(more) == 1 and more[0].replace(".", "").replace(",", "").isdigit())
    return alone and len(cells) < most and bool(FOOTER.fullmatch(" ".join(cells)))


class Person(TypedDict):
    """A student of a class list: `also` are other ids, `number` the platform's; `line` and the whole `row` are the file's."""

    id: str
    first_name: str
    last_name: str
    email: str
    line: str
    also: list[str]
    number: str
    row: dict[str, str]


def person(row: dict[str, str], columns: dict[str, str]) -> Person:
    """Return the student in a row of a class list."""
    given = {kind: row[name] for kind, name in columns.items()}
    first, last = given.get("first_name", ""), given.get("last_name", "")
    if not (first or last) and (whole := given.get("full_name", "")):
        before, comma, after = whole.partition(",")
        words = whole.split()
        first, last = (after.strip(), before.strip()) if comma else (" ".join(words[:-1]), words[-1])
    number = re.sub(r"\D", "", given.get("number", ""))
    also = {text.removeprefix("#") for kind, text in given.items() if kind.startswith("also")}
    name = given["id"].removeprefix("#")  # Brightspace's, so that a spreadsheet takes it for a text
    name = name.replace("/", "") if PARTICIPANT.fullmatch(name) else name  # as Moodle does in names of files
    return {
        "id": name,
        "first_name": first,
        "last_name": last,
        "email": given.get("email", ""),
        "line": row["line"],
        "also": sorted({*also, given.get("email", "")} - {name, ""}),
        "number": number,
        "row": row,
    }
