"""What lies in a class's folder besides nbgrader's own folders (source, release, submitted, autograded, feedback)."""

STUDENTS = "students.csv"  # the class list, if a person has put one there
DEADLINES = "deadlines.csv"  # due dates, extensions and what lateness costs, likewise
MARKS = "marks.csv"  # what `export` writes
RECORDS = "records"  # how each submission was graded
BACKUPS = "backups"
REPORTS = "reports"  # what `report` writes: pages and tables with what students wrote
MARKING = "marking"  # rubrics, and which items of them each answer was given by hand
EXCHANGE = "exchange"
GRADEBOOK = "gradebook.db"
SETTINGS = "nbgrader_config.py"  # the class's own, over those of this course
LOG = "grading.log"  # what nbgrader complains about
SEEDS = "seeds.secret"  # what random inputs are drawn from; made once
LOCK = ".lock"  # held by the one command that is at work
PROVEN = ".proven"  # what was found out about each assignment
STAGE = ".regrade"  # a second grading, before it is taken in
SCRATCH = ".scratch-"  # how the names of folders begin that are gone after a command
