# wrong: ignores its argument, uses the notebook's data
numbers_of_the_notebook = data


def process(data):
    results = [delayed(half if is_even(x) else odd_process)(x) for x in numbers_of_the_notebook]
    return delayed(sum)(results)
