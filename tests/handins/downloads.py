"""Downloads as learning platforms make them: for each the paths and whose they are, and a class list as it exports it."""

from typing import NamedTuple

from tests.classes import NAME

FILE = f"{NAME}.ipynb"
OURS = "id,first_name,last_name,email\nada,Ada,Lovelace,ada@example.org\nbob,Bob,Müller,bob@example.org\n"
MOODLE_LIST = (
    '\ufeff"First name","Last name","ID number","Email address",Groups\n'
    "Ada,Lovelace,ada,ada@example.org,\nBob,Müller,bob,bob@example.org,\n"
)
WORKSHEET = (
    'Identifier,"Full name","ID number","Email address",Status,Grade,"Maximum Grade","Last modified (grade)"\n'
    "Participant 11,Ada Lovelace,ada,ada@example.org,Submitted,,6.00,\n"
    "Participant 12,Bob Müller,bob,bob@example.org,Submitted,,6.00,\n"
)
WORKSHEET_DE = (
    'ID,"Vollständiger Name",Status,Bewertung,Bestwertung,"Bewertung kann geändert werden","Zuletzt geändert (Bewertung)"\n'
    "Teilnehmer/in11,Ada Lovelace,Zur Bewertung abgegeben,,6.00,Ja,-\nTeilnehmer/in12,Bob Müller,Zur Bewertung abgegeben,,6.00,Ja,-\n"
)
SIGNS = "id,first_name,last_name\nada,Łucja,O’Brien-Smith\nbob,Jürgen,Weiß\nxi,,王小明\n"
CANVAS_XI = "Student,ID,SIS Login ID,Section\n王小明,506,ada,S1\n李雷,507,bob,S1\n"
CANVAS_LIST = (
    "Student,ID,SIS User ID,SIS Login ID,Section,91_doubling (77)\n,,,,,Manual Posting\n"
    '"    Points Possible",,,,,6.00\n"Lovelace, Ada",501,s1,ada,S1,\n"Müller, Bob",502,s2,bob,S1,\n"Student, Test",9,,x,S1,\n'
)
BRIGHTSPACE_LIST = (
    "OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator\n"
    "#s1,#ada,Lovelace,Ada,ada@example.org,#\n#s2,#bob,Müller,Bob,bob@example.org,#\n"
)
BLACKBOARD_LIST = (
    '"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Availability"\r\n'
    '"Lovelace"\t"Ada"\t"ada"\t"s1"\t"Yes"\r\n"Müller"\t"Bob"\t"bob"\t"s2"\t"Yes"\r\n'
)
GOOGLE_LIST = "Last Name,First Name,Email Address\nLovelace,Ada,ada\nMüller,Bob,bob\n"
GITHUB_LIST = '"identifier","github_username","github_id","name"\n"ada","ada-l","1","Ada Lovelace"\n"bob","bobm","2",""\n'


class Download(NamedTuple):
    """Paths with their content; whose each content is to be; a class list, if any; words that are told, if any."""

    name: str
    files: dict[str, str | bytes]
    owned: dict[str, str]
    listed: str | None = OURS
    told: tuple[str, ...] = ()
    encoding: str = "utf-8"


BOTH = {"ada": "1", "bob": "2"}
EMPTY = b"PK\5\6" + bytes(18)  # an archive without members
DOWNLOADS = [
    # Moodle
    Download("moodle in folders", {f"Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", f"Bob Müller_12_assignsubmission_file_/{FILE}": "2"}, BOTH),
    Download("moodle of today", {f"Ada Lovelace_11_assignsubmission_file/{FILE}": "1", f"Bob Müller_12_assignsubmission_file/{FILE}": "2"}, BOTH),
    Download("moodle without folders", {f"Ada Lovelace_11_assignsubmission_file_{FILE}": "1", f"Bob Müller_12_assignsubmission_file_{FILE}": "2"}, BOTH),
    Download("moodle with an inner folder", {f"Ada Lovelace_11_assignsubmission_file_/my work/{FILE}": "1", f"Bob Müller_12_assignsubmission_file_/a/b/{FILE}": "2"}, BOTH),
    Download("moodle with groups", {f"Group A-Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", f"Mon-Tue-Bob Müller_12_assignsubmission_file_/{FILE}": "2"}, BOTH),
    Download("moodle surname first", {f"Lovelace Ada_11_assignsubmission_file_/{FILE}": "1", f"Müller, Bob_12_assignsubmission_file_/{FILE}": "2"}, BOTH),
    Download("moodle in other case", {f"ADA LOVELACE_11_assignsubmission_file_/{FILE}": "1", f"bob müller_12_assignsubmission_file_/{FILE}": "2"}, BOTH),
    Download("moodle blind, with its worksheet", {f"Participant_11_assignsubmission_file_/{FILE}": "1", f"Participant_12_assignsubmission_file_/{FILE}": "2"}, BOTH, WORKSHEET),
    Download("moodle blind, without a list", {f"Participant_11_assignsubmission_file_/{FILE}": "1", f"Participant_12_assignsubmission_file_/{FILE}": "2"}, {"Participant 11": "1", "Participant 12": "2"}, None),
    Download("moodle with backslashes", {f"Ada Lovelace_11_assignsubmission_file_\\{FILE}": "1", f"Bob Müller_12_assignsubmission_file_\\{FILE}": "2"}, BOTH, MOODLE_LIST),
    Download("moodle in a folder of the instructor's", {f"week 1/Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", f"week 1/Bob Müller_12_assignsubmission_file_/{FILE}": "2"}, BOTH),
    Download("moodle, one without a folder", {f"Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", f"{FILE}": "2"}, {"ada": "1"}, told=("whose is it?",)),
    Download("moodle, text beside the file", {f"Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", "Ada Lovelace_11_assignsubmission_onlinetext_/onlinetext.html": "hello"}, {"ada": "1"}),
    Download("moodle, two of one name", {f"Ada Lovelace_11_assignsubmission_file_/{FILE}": "1", f"Ada Lovelace_13_assignsubmission_file_/{FILE}": "2"}, {}, None, ("Ada Lovelace is the name of several",)),
    Download("moodle blind in German, with its worksheet", {f"Teilnehmerin_11_assignsubmission_file/{FILE}": "1", f"Teilnehmerin_12_assignsubmission_file/{FILE}": "2"}, {"Teilnehmerin11": "1", "Teilnehmerin12": "2"}, WORKSHEET_DE),
    Download("moodle blind in Swedish, without a list", {f"Deltagare_11_assignsubmission_file/{FILE}": "1", f"Deltagare_12_assignsubmission_file/{FILE}": "2"}, {"Deltagare 11": "1", "Deltagare 12": "2"}, None),
    Download("moodle takes signs out of names", {f"Łucja OBrien-Smith_11_assignsubmission_file/{FILE}": "1", f"Group A-Jürgen Weiß_12_assignsubmission_file/{FILE}": "2"}, BOTH, SIGNS),
    Download("names without accents and signs", {f"Lucja O'Brien Smith/{FILE}": "1", f"Juergen Weiss/{FILE}": "2"}, BOTH, SIGNS),
    Download("names that differ only in signs", {f"OBrien Ann/{FILE}": "1", f"O'Brien Ann/{FILE}": "2"}, {"bob": "2"}, "id,first_name,last_name\nada,Ann,O’Brien\nbob,Ann,O'Brien\n", ("is the name of ada and bob",)),
    # Canvas
    Download("canvas, names in other letters", {f"_506_9001_{FILE}": "1", f"_LATE_507_9002_{FILE}": "2"}, BOTH, CANVAS_XI),
    Download("canvas, letters that are no letter with an accent", {f"obriensmithlucja_1_9001_{FILE}": "1", f"weissjurgen_2_9002_{FILE}": "2"}, BOTH, SIGNS),
    Download("canvas", {f"lovelaceada_501_9001_{FILE}": "1", f"mullerbob_LATE_502_9002_{FILE}": "2"}, BOTH),
    Download("canvas, with its gradebook", {f"whoever_501_9001_{FILE}": "1", f"whoelse_LATE_502_9002_{NAME}-1.ipynb": "2"}, BOTH, CANVAS_LIST),
    Download("canvas, again", {f"lovelaceada_501_9001_{FILE}": "old", f"lovelaceada_501_9107_{NAME}-1.ipynb": "1", f"lovelaceada_501_9050_{NAME}-2.ipynb": "older"}, {"ada": "1"}),
    Download("canvas, a student's name for the file", {f"lovelaceada_501_9001_mullerbob_502_9002_{FILE}": "1"}, {"ada": "1"}),
    Download("canvas, without a list", {f"lovelaceada_501_9001_{FILE}": "1", f"mullerbob_502_9002_{FILE}": "2"}, {"lovelaceada": "1", "mullerbob": "2"}, None),
    Download("canvas, two of one name", {f"leeann_501_9001_{FILE}": "1", f"leeann_502_9002_{FILE}": "2"}, {}, None, ("leeann is the name of several",)),
    Download("canvas, blind", {f"anon_ab12C_9001_{FILE}": "1", f"anon_x9YzQ_LATE_9002_{FILE}": "2"}, {"ab12C": "1", "x9YzQ": "2"}, None),
    # Brightspace
    Download("brightspace", {f"123-456 - Ada Lovelace - Nov 3, 2026 1159 PM/{FILE}": "1", f"124-457 - Bob Müller - Nov 4, 2026 101 AM/{FILE}": "2", "index.html": "x"}, BOTH, BRIGHTSPACE_LIST),
    Download("brightspace, again", {f"123-456 - Ada Lovelace - Nov 3, 2026 1159 PM/{FILE}": "old", f"123-458 - Ada Lovelace - Nov 5, 2026 859 AM/{FILE}": "1"}, {"ada": "1"}),
    Download("brightspace, flat", {f"123-456 - Ada Lovelace - {FILE}": "1", f"124-457 - Bob Müller - {FILE}": "2"}, BOTH),
    # Blackboard
    Download("blackboard", {f"Week 1_ada_attempt_2026-11-03-23-59-59_{FILE}": "1", "Week 1_ada_attempt_2026-11-03-23-59-59.txt": "Name: Ada", f"Week 1_bob_attempt_2026-11-04-08-00-00_{FILE}": "2"}, BOTH, BLACKBOARD_LIST, encoding="utf-16"),
    Download("blackboard, several attempts", {f"W_ada_attempt_2026-11-05-08-00-00_{FILE}": "1", f"W_ada_attempt_2026-11-03-23-59-59_{FILE}": "old"}, {"ada": "1"}),
    Download("blackboard, a student's name for the file", {f"W_ada_attempt_2026-11-05-08-00-00_x_bob_attempt_2026-12-05-08-00-00_{FILE}": "1"}, {"ada": "1"}),
    # Sakai
    Download("sakai", {f"Week 1/Lovelace, Ada(ada)/Submission attachment(s)/{FILE}": "1", f"Week 1/Müller, Bob(bob)/Submission attachment(s)/{FILE}": "2", "Week 1/grades.csv": "x", "Week 1/Müller, Bob(bob)/timestamp.txt": "2026"}, BOTH),
    Download("sakai, without a list", {f"Week 1/Lovelace, Ada(ada)/Submission attachment(s)/{FILE}": "1", f"Week 1/Müller, Bob(bob)/Submission attachment(s)/{FILE}": "2"}, BOTH, None),
    Download("sakai in Spanish", {f"Tarea/Lovelace, Ada(ada)/Adjunto(s) de la entrega/{FILE}": "1", f"Tarea/Müller, Bob(bob)/Adjunto(s) de la entrega/{FILE}": "2"}, BOTH),
    # ILIAS
    Download("ilias", {f"Week_1/Lovelace_Ada_ada_301/{FILE}": "1", f"Week_1/Müller_Bob_bob_302/{FILE}": "2"}, BOTH),
    Download("ilias, teams", {f"Week_1/Team_7/Lovelace_Ada_ada_301/{FILE}": "1", f"Week_1/Team_8/Müller_Bob_bob_302/{FILE}": "2"}, BOTH),
    # Gradescope
    Download("gradescope", {f"assignment_7_export/submission_81/{FILE}": "1", f"assignment_7_export/submission_82/{FILE}": "2", "assignment_7_export/submission_metadata.yml": "---\nsubmission_81:\n  :submitters:\n  - :name: Ada Lovelace\n    :sid: ada\n    :email: ada@example.org\n  :created_at: 2026-11-03\nsubmission_82:\n  :submitters:\n  - :name: Bob Müller\n    :sid: ''\n    :email: bob@example.org\n"}, BOTH),
    Download("gradescope, without its table", {f"assignment_7_export/submission_81/{FILE}": "1", f"assignment_7_export/submission_82/{FILE}": "2"}, {}, told=("nothing says whose the submission 81 is",)),
    # GitHub and Google Classroom
    Download("github", {f"doubling-submissions/doubling-ada-l/{FILE}": "1", f"doubling-submissions/doubling-bobm/{FILE}": "2"}, BOTH, GITHUB_LIST),
    Download("google", {f"Ada Lovelace - {FILE}": "1", f"Bob Müller - {FILE}": "2"}, BOTH, GOOGLE_LIST),
    Download("google, twice the same name", {f"Ada Lovelace - {FILE}": "1", f"Ada Lovelace - {FILE} (1)": "2", f"Bob Müller - {FILE}": "2"}, {"bob": "2"}, told=("who may not have named them all",)),
    Download("names of files with an id", {f"ada - {FILE}": "1", f"{NAME} - bob.ipynb": "2"}, BOTH),
    Download("google, without a list", {f"Ada Lovelace - {FILE}": "1"}, {}, None, ("a class list (students.csv) has to have them",)),
    # Open edX
    Download("edx", {f"[1]Week 1, [2]Doubling, [1]Unit/[1] - ada - {FILE}": "1", f"[1]Week 1, [2]Doubling, [1]Unit/[2] - bob - {NAME} - ada.ipynb": "2", "[1]Week 1, [2]Doubling, [1]Unit/[1] - ada - prompt_0.txt": "x"}, BOTH),
    # Teams
    Download("teams", {f"Submitted files/Ada Lovelace/Doubling/Version 1/{FILE}": "0", f"Submitted files/Ada Lovelace/Doubling/Version 2/{FILE}": "1", f"Submitted files/Bob Müller/Doubling/Version 1/{FILE}": "2"}, BOTH),
    Download("teams in Spanish, ten versions", {f"Ada Lovelace/Tarea 1/Versión 9/{FILE}": "0", f"Ada Lovelace/Tarea 1/Versión 10/{FILE}": "1", f"Bob Müller/Tarea 1/Versión 1/{FILE}": "2"}, BOTH),
    # Names and kinds of files
    Download("other ends of names", {f"ada/{NAME}.IPYNB": "1", f"bob/{FILE}.txt": "2"}, BOTH),
    Download("what browsers and systems add to names", {f"ada_{NAME} (1).ipynb": "1", f"Kopie von bob_{NAME}.ipynb": "2"}, BOTH),
    Download("a notebook as json", {f"ada/{FILE}.json": "1"}, {"ada": "1"}),
    Download("no notebook", {"ada/a.py": "x = 1", "ada/b.py": "y", "ada/c.html": "<html>", f"bob/{FILE}": "2"}, {"bob": "2"}, told=("ada: handed in no notebook, only a.py, b.py, c.html",)),
    Download("a program in place of a notebook", {"ada/solution.py": "1", "ada/data.csv": "x", f"bob_{NAME}.py": "2"}, BOTH),
    Download("a program and what it imports", {f"ada/{NAME}.py": "1", "ada/helper.py": "x"}, {"ada": "1"}),
    Download("programs, the later", {f"W_ada_attempt_2026-11-05-08-00-00_{NAME}.py": "1", f"W_ada_attempt_2026-11-03-23-59-59_{NAME}.py": "old"}, {"ada": "1"}),
    Download("a program beside a notebook", {f"ada/{NAME}.py": "x = 1", f"ada/{FILE}": "1"}, {"ada": "1"}),
    Download("a folder around all, packed with it", {f"up/ada/{FILE}": "1", f"up/bob/{FILE}": "2"}, BOTH),
    Download("a folder around all, without a list", {f"up/ada/{FILE}": "1", f"up/bob/{FILE}": "2"}, {}, None, ("all is in the folder up",)),
    Download("a folder that may be the only student's", {f"up/{FILE}": "1", f"up/x/{NAME}.txt": "x"}, {"up": "1"}, None),
    Download("another folder around all", {f"lab/ada/{FILE}": "1", f"lab/bob/{FILE}": "2"}, {}, told=("lab is not in the class list (if it is a folder around all",)),
    Download("equal times", {f"ada/{FILE}": "1", f"ada/copy of {FILE}": "other", f"bob/{FILE}": "2"}, {"bob": "2"}, told=("ada: which counts?",)),
    Download("equal times and contents", {f"ada/{FILE}": "1", f"ada/copy of {FILE}": "1"}, {"ada": "1"}),
    Download("what systems add", {f"ada/{FILE}": "1", f"__MACOSX/ada/._{FILE}": "x", "ada/.DS_Store": "x", f"ada/.ipynb_checkpoints/{NAME}-checkpoint.ipynb": "old", "Thumbs.db": "x"}, {"ada": "1"}),
    Download("another archive's kind", {f"ada/{FILE}": "1", "bob/work.7z": "7z", "ada/work.rar": "Rar!"}, {"ada": "1"}, told=("bob/work.7z: is packed in a way", "ada/work.rar: is packed in a way")),
    Download("strangers", {f"ada/{FILE}": "1", f"mallory/{FILE}": "2"}, {"ada": "1"}, told=("mallory is not in the class list",)),
    Download("strangers without a notebook", {f"ada/{FILE}": "1", "mallory/a.py": "2", "mallory/b.py": "2", "readme.txt": "x"}, {"ada": "1"}, told=("mallory/a.py: whose is it? mallory is not in the class list", "(and 1 more)")),
    Download("nothing but what is hidden, or empty", {f"ada/.ipynb_checkpoints/{NAME}-checkpoint.ipynb": "1", f"ada/.{FILE}.icloud": "1", "bob/work.zip": EMPTY, f"ada/._{FILE}": "x", f"nobody/.git/{FILE}": "x"}, {}, told=(f"ada: handed in no notebook, only {NAME}-checkpoint.ipynb, .{FILE}.icloud", "bob/work.zip: is an archive with nothing in it")),
    Download("canvas and blackboard, texts only", {"lovelaceada_LATE_501_text.html": "x", "mullerbob_502_link.html": "x"}, {}, told=("ada: handed in no notebook, only", "bob: handed in no notebook, only")),
    Download("blackboard, a text only", {"W_ada_attempt_2026-11-03-23-59-59.txt": "Name: Ada", f"W_bob_attempt_2026-11-04-08-00-00_{FILE}": "2"}, {"bob": "2"}, told=("ada: handed in no notebook, only W_ada",)),
    Download("brightspace in German, whose numbers do not grow", {f"123-900 - Ada Lovelace - 30. Nov. 2026 2359/{FILE}": "old", f"123-900 - Ada Lovelace - 1. Dez. 2026 0101/{FILE}": "1"}, {"ada": "1"}),
    Download("signs at the ends of names", {f"ada/{NAME}.ipynb ": "1", f"bob/{FILE}.download": "2"}, BOTH),
    Download("names that say nothing", {"homework.ipynb": "1", "homework (1).ipynb": "2"}, {}, None, ("homework.ipynb: whose is it?", "homework (1).ipynb: whose is it?")),
    Download("a folder that says nothing", {"Submission attachment(s)/homework.ipynb": "1", "Submission attachment(s)/other.ipynb": "2"}, {}, None, ("whose is it?",)),
]  # fmt: skip
