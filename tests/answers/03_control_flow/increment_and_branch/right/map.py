def increment_and_branch(data):
    results = map(delayed(next_number), map(delayed(slowinc), data))
    return delayed(list)(list(results))
