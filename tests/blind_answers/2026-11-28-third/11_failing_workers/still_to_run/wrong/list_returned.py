# a list
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    todo, result = [wanted], []
    while todo:
        task = todo.pop()
        if all(w in dead for w in holders.get(task, [])):
            result.append(task)
            todo += needs[task]
    return result
