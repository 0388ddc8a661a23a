# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    to_look_at, must_run = [wanted], set()
    while to_look_at:
        task = to_look_at.pop()
        if not set(holders.get(task, [])) - dead:
            must_run.add(task)
            to_look_at.extend(needs.pop(task, []))
    return must_run
