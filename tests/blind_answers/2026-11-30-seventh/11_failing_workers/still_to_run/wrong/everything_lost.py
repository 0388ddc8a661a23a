# all that was lost, needed or not
def still_to_run(needs, holders, dead, wanted):
    return {t for t in needs if not set(holders.get(t, [])) - dead}
