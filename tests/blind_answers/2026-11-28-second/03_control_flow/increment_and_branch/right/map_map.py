def increment_and_branch(data):
    incremented = map(delayed(slowinc), data)
    decided = map(delayed(lambda y: half(y) if is_even(y) else odd_process(y)), incremented)
    return delayed(list)(list(decided))
