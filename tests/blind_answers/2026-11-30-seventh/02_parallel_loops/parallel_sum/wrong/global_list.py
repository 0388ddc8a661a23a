# tasks append to a list outside
gathered = []


def parallel_sum(data):
    gathered.clear()

    def work(x):
        gathered.append(slowinc(x))
        return None

    tasks = [delayed(work)(x) for x in data]
    return delayed(lambda _: sum(gathered))(tasks)
