# equal numbers share one task: a dictionary from number to task, so "one for each number" fails and the sum loses them
def process(data):
    tasks = {x: delayed(half if is_even(x) else odd_process)(x) for x in data}
    return delayed(sum)(list(tasks.values()))
