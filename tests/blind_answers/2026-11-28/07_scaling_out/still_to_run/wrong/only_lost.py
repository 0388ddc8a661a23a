# wrong: only what lay on dead workers
def still_to_run(needs, holders, dead, wanted):
    return {task for task, where in holders.items() if set(where) <= set(dead)} | {wanted}
