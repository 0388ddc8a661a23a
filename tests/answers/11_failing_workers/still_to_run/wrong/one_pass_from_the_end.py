# caught by: still_to_run_one_death
def still_to_run(needs, holders, dead, wanted):
    must = set()
    for task in reversed(list(needs)):
        needed = task == wanted or any(task in needs[other] for other in must)
        alive = any(w not in dead for w in holders.get(task, []))
        if needed and not alive:
            must.add(task)
    return must
