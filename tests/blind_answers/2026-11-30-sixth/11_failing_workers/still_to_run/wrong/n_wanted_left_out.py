# wanted itself is not in the set
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def below(task):
        found = set()
        for needed in needs[task]:
            if all(worker in dead for worker in holders.get(needed, [])):
                found |= {needed} | below(needed)
        return found

    if any(worker not in dead for worker in holders.get(wanted, [])):
        return set()
    return below(wanted)
