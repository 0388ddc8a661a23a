# tries: a neighbour's mark, by a file's own name that is a whole name of each platform, behind what each platform writes, with and without folders, alone and among many
# way: class
from grading.classroom.class_lists import Person
from grading.platforms.owners import Owners
from tests.siege import NAME

FILE = f"{NAME}.ipynb"
# What platforms write of somebody, up to what is named by a student.
FORMS = (
    "{last}{first}_{n}_10{n}_", "{last}{first}_LATE_{n}_10{n}_", "{First} {Last}_{n}_assignsubmission_file_", "{First} {Last}_{n}_assignsubmission_file_/",
    f"{NAME}_{{id}}_attempt_2026-11-0{{n}}-10-00-00_", "{n}-10{n} - {First} {Last} - Nov 3, 2026 1159 PM - ", "{n}-10{n} - {First} {Last} - Nov 3, 2026 1159 PM/",
    "{Last}, {First}({id})/Submission attachment(s)/", "{id}/Submission attachment(s)/", "{Last}_{First}_{id}_{n}/", "{id}@example.org_{n}_", "[{n}] - {id} - ",
    "{Last}, {First} - {n}/Revision {n} - On time/", "{First} {Last}/work/Version {n}/", "work-submissions/work-{id}/", "{First} {Last} - ", "{id}_", "{id}/",
)
PEOPLE = [("zoe", "Zoe", "Zander", 1), ("eve", "Eve", "Evil", 2), ("ann", "Ann", "Able", 3), ("bob", "Bob", "Bold", 4)]
CHOSEN = "{First} {Last} - ", "{id}_"  # students name these files as they like


def attack(field):
    listed = [Person(id=one, first_name=first, last_name=last, email=f"{one}@example.org", line="", also=[f"{one}@example.org"], number="", row={}) for one, first, last, _ in PEOPLE]

    def written(form, who):
        one, first, last, n = PEOPLE[who]
        return form.format(id=one, first=first.lower(), last=last.lower(), First=first, Last=last, n=n)

    gained = []
    for outer in FORMS:
        others = [written(outer, who) + FILE for who in (0, 2, 3)]
        for inner in FORMS:
            forged = [written(outer, 1) + "x_" * more + written(inner, 0) + f"{n}{FILE}" for more in (0, 1) for n in range(4)]
            for paths in (forged, forged[:1], forged[4:5], others + forged, others + forged[:1]):
                owners = Owners(listed, NAME, None, paths)
                whose = {owners.of(path)[0] for path in forged if path in paths} - {"eve", None}
                gained += [f"{forged[0]} is {', '.join(whose)}'s"] if whose and outer not in CHOSEN else []
                lost = [path for path in others if path in paths and owners.of(path)[0] is None]
                gained += [f"{lost[0]} is nobody's beside {forged[0]}"] if lost and outer not in CHOSEN else []
    return sorted(set(gained))
