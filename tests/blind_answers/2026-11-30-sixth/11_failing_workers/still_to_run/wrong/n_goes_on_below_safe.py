# goes on below results that are safe, and runs what was needed for them
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run = set()
    tasks = [wanted]
    while tasks:
        task = tasks.pop()
        if not any(w not in dead for w in holders.get(task, [])):
            run.add(task)
        tasks.extend(needs[task])
    return run
