# the list is a global that remembers the results of earlier calls
results_so_far = []


def process(data):
    for x in data:
        if is_even(x):
            results_so_far.append(delayed(half)(x))
        else:
            results_so_far.append(delayed(odd_process)(x))
    return delayed(sum)(results_so_far)
