def still_to_run(needs, holders, dead, wanted):
    look_at, run = [wanted], set()
    while look_at:
        task = look_at.pop()
        alive = any(worker not in dead for worker in holders.get(task, ()))
        if task in run or alive:
            continue
        run.add(task)
        look_at.extend(needs[task])
    return run
