# wrong: hides the TypeError of the if, and always takes odd_process
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        try:
            function = half if is_even(y) else odd_process
        except TypeError:
            function = odd_process
        results.append(delayed(function)(y))
    return delayed(list)(results)
