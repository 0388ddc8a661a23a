# always begins with "all", as in the example
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    todo, result = ["all"], set()
    while todo:
        task = todo.pop()
        if not any(w not in dead for w in holders.get(task, [])):
            result.add(task)
            todo += needs.get(task, [])
    return result
