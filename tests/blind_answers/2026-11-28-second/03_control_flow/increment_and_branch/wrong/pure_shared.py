# equal numbers share tasks (pure=True): each number should have tasks all its own
def increment_and_branch(data):
    inc = delayed(slowinc, pure=True)
    step = delayed(next_number, pure=True)
    return delayed(list)([step(inc(x)) for x in data])
