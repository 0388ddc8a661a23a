# wrong: a generator hides the tasks
def mean_of(data):
    def mean(numbers):
        numbers = list(numbers)
        return sum(numbers) / len(numbers)

    return delayed(mean)(delayed(slowinc)(x) for x in data)
