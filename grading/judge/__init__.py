"""Judge a notebook with its tests outside the student's process.

Three processes work on one notebook. The *student's process* (`host`) first reads what was handed in (`reader`), then runs
the cells of the course and of the student, and no test. The *judge* (`trial`) runs the course's cells and the tests, and asks the student's process over a `bridge`
for plain data. The *evaluator* (`host` again) runs the course's cells only, and what the tasks of a graph call. All
three are forked from a warm `parent`; `court` is the way in. The *printer* and the *unpacker* are `jails` of their own.
"""
