def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run = set()

    def look(task):
        alive = [worker for worker in holders.get(task, []) if worker not in dead]
        if not alive and task not in run:
            run.add(task)
            for need in needs[task]:
                look(need)

    look(wanted)
    return run
