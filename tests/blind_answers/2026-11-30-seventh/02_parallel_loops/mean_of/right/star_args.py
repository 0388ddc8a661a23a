# a task with many arguments
def mean_of(data):
    def mean(*numbers):
        total, count = 0, 0
        for number in numbers:
            total += number
            count += 1
        return total / count

    return delayed(mean)(*[delayed(slowinc)(x) for x in data])
