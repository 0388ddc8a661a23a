# wrong: goes through needs once, in its order
def still_to_run(needs, holders, dead, wanted):
    result = set()
    if not set(holders.get(wanted, [])) - set(dead):
        result.add(wanted)
    for task in reversed(list(needs)):
        if task in result:
            for other in needs[task]:
                if not set(holders.get(other, [])) - set(dead):
                    result.add(other)
    return result
