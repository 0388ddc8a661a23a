# late binding: every task calls the function and number of the last round
def process(data):
    results = []
    for x in data:
        f = half if is_even(x) else odd_process
        results.append(delayed(lambda: f(x))())
    return delayed(sum)(results)
