# the numbers of the notebook
lesson_data = data


def process(data):
    results = []
    for x in lesson_data:
        results.append(delayed(half)(x) if is_even(x) else delayed(odd_process)(x))
    return delayed(sum)(results)
