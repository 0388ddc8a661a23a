# caught by: still_to_run_one_death
def still_to_run(needs, holders, dead, wanted):
    print({wanted})
