# wrong: remembers tasks of earlier calls
def still_to_run(needs, holders, dead, wanted, result=set()):
    if wanted in result or set(holders.get(wanted, [])) - set(dead):
        return result
    result.add(wanted)
    for task in needs[wanted]:
        still_to_run(needs, holders, dead, task, result)
    return result
