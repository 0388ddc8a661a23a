# caught by: still_to_run_one_death
def still_to_run(needs, holders, dead, wanted):
    lost = {t for t, ws in holders.items() if set(ws) <= dead}
    found = {wanted}
    for n in needs[wanted]:
        if n in lost or any(m in holders for m in needs[n]):
            found |= still_to_run(needs, holders, dead, n)
    return found
