# adds rounds up, delay by delay
def forecast(delay):
    rounds = {"one_worker": [1, 1, 1, 1, 1, 1], "two_workers": [2, 2, 1, 1], "thousand_workers": [5, 1]}
    result = {"work": sum(rounds["one_worker"]), "span": len(rounds["thousand_workers"])}
    for who, tasks_in_round in rounds.items():
        result[who] = sum(delay for _ in tasks_in_round)
    return result
