# remembers answers in a global dictionary, by the names of results alone and not by where they lie or what needs what
_answers = {}


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    question = (frozenset(holders), frozenset(dead), wanted, len(needs))
    if question not in _answers:
        run = set()
        if not any(worker not in dead for worker in holders.get(wanted, [])):
            run = {wanted}
            for task in needs[wanted]:
                run |= still_to_run(needs, holders, dead, task)
        _answers[question] = run
    return set(_answers[question])
