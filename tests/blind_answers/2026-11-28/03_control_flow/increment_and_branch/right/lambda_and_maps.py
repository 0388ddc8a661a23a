def increment_and_branch(data):
    increments = map(delayed(slowinc), data)
    decide = delayed(lambda y: half(y) if is_even(y) else odd_process(y))
    return delayed(lambda *results: list(results))(*map(decide, increments))
