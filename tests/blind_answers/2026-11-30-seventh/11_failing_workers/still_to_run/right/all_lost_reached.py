# what is lost, and reached from wanted by lost tasks
def still_to_run(needs, holders, dead, wanted):
    lost = {task for task in needs if all(w in dead for w in holders.get(task, []))}
    reached, edge = set(), {wanted} & lost
    while edge:
        reached |= edge
        edge = {n for task in edge for n in needs[task]} & lost - reached
    return reached
