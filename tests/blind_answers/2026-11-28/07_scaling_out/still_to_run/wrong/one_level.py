# wrong: looks at what wanted needs, no further
def still_to_run(needs, holders, dead, wanted):
    result = {wanted}
    for task in needs[wanted]:
        if not set(holders.get(task, [])) - set(dead):
            result.add(task)
    return result
