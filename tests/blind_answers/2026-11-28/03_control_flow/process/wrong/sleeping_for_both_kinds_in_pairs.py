# wrong: two numbers to a task
def process(data):
    def pair(calls):
        return sum(function(x) for function, x in calls)

    decided = [(half if is_even(x) else odd_process, x) for x in data]
    return delayed(sum)([delayed(pair)(decided[i : i + 2]) for i in range(0, len(decided), 2)])
