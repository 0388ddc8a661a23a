# caught by: process_calls
def process(data):
    tasks = [delayed(lambda x: x // 2)(x) if is_even(x) else delayed(lambda x: 3 * x + 1)(x) for x in data]
    return delayed(sum)(tasks)
