# compares with a text of all dead workers, in which w1 is also found in w10
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    names = " ".join(dead)
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if any(worker not in names for worker in holders.get(task, [])):
            continue
        run.add(task)
        look.extend(needs[task])
    return run
