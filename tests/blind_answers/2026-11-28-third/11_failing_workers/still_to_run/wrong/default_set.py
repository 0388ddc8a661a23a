# a mutable default keeps what was found in earlier calls
def still_to_run(needs, holders, dead, wanted, tasks=set()):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(w not in dead for w in holders.get(wanted, [])):
        return tasks
    tasks.add(wanted)
    for task in needs[wanted]:
        still_to_run(needs, holders, dead, task, tasks)
    return tasks
