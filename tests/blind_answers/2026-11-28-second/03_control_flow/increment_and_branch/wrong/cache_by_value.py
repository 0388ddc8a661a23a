# equal numbers are incremented once: tasks kept in a dictionary
def increment_and_branch(data):
    ys = {x: delayed(slowinc)(x) for x in data}
    return delayed(list)([delayed(next_number)(ys[x]) for x in data])
