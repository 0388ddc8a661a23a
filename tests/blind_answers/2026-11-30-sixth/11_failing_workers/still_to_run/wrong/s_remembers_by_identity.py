# keeps answers in a dictionary by the id of its arguments: after a change of holders, or where an id comes again, the old answer comes out
_answers = {}


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    key = id(needs), id(holders), frozenset(dead), wanted
    if key not in _answers:
        run, look = set(), [wanted]
        while look:
            task = look.pop()
            if all(worker in dead for worker in holders.get(task, [])):
                run.add(task)
                look.extend(needs[task])
        _answers[key] = run
    return _answers[key]
