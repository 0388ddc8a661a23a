# caught by: mean_of_value
def mean_of(data):
    def mean(numbers):
        print(sum(numbers) / len(numbers))

    return delayed(mean)([delayed(slowinc)(x) for x in data])
