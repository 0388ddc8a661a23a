# wrong: uses the lists in needs as its stack
def still_to_run(needs, holders, dead, wanted):
    result, look_at = set(), [wanted]
    while look_at:
        task = look_at.pop()
        if set(holders.get(task, [])) - set(dead):
            continue
        result.add(task)
        while needs[task]:
            look_at.append(needs[task].pop())
    return result
