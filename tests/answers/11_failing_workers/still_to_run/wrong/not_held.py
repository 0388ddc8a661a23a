# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    return {task for task in needs if not set(holders.get(task, [])) - dead}
