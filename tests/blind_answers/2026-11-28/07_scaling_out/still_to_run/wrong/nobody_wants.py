# wrong: all that no living worker holds, wanted or not
def still_to_run(needs, holders, dead, wanted):
    return {task for task in needs if not set(holders.get(task, [])) - set(dead)}
