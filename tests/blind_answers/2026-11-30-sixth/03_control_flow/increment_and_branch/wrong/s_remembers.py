# equal results go through half or odd_process only once: a dictionary, shared by the tasks, remembers them
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    known = {}

    def branch(y):
        if y not in known:
            known[y] = next_number(y)
        return known[y]

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
