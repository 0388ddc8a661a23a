def forecast(delay):
    graph = TaskGraph(fan)
    costs = graph.with_costs(lambda task: delay)
    answer = {"work": graph.work, "span": graph.span}
    for name, number in {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}.items():
        answer[name] = predict(costs, workers=number).makespan
    return answer
