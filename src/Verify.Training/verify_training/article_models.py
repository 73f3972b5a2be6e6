"""The models that the article reader pools, each with the sections that ``ArticleClassifier`` reads."""
import numpy as np
from scipy import sparse
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

LEAST_PROBABILITY = 0.005
NODE = np.dtype([("feature", "<i4"), ("value", "<f4"), ("left", "<i4"), ("right", "<i4")])


def at_most(threshold: np.ndarray) -> np.ndarray:
    """The greatest float32 not above each threshold: then ``x <= t`` is the same question for every float32 x."""
    rounded = threshold.astype(np.float32)
    return np.where(rounded > threshold, np.nextafter(rounded, np.float32(-np.inf)), rounded)


def joined(trees: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Trees with local child indices, laid into one array."""
    roots, shifted, start = [], [], 0
    for tree in trees:
        tree = tree.copy()
        branch = tree["feature"] >= 0
        tree["left"][branch] += start
        tree["right"][branch] += start
        roots.append(start)
        shifted.append(tree)
        start += len(tree)
    return {"roots": np.array(roots, np.int32), "nodes": np.concatenate(shifted)}


class Forest:
    def __init__(self, seed: int, trees: int, leaf: int, share: float, weights=None):
        self.model = ExtraTreesClassifier(trees, min_samples_leaf=leaf, max_features=share, class_weight=weights, random_state=seed)

    def fit(self, data, labels, rows):
        self.model.fit(data.features[rows], labels[rows])
        return self

    def log(self, data, rows):
        return np.log(self.model.predict_proba(data.features[rows]) + LEAST_PROBABILITY)

    def sections(self):
        trees, shares, leaves = [], [], 0
        for estimator in self.model.estimators_:
            tree = estimator.tree_
            nodes = np.zeros(tree.node_count, NODE)
            leaf = tree.children_left < 0
            nodes["feature"] = np.where(leaf, -1, tree.feature)
            nodes["value"] = np.where(leaf, 0, at_most(tree.threshold))
            nodes["left"], nodes["right"] = tree.children_left, tree.children_right
            nodes["left"][leaf] = leaves + np.arange(leaf.sum())
            leaves += leaf.sum()
            values = tree.value[leaf, 0]
            shares.append(np.rint(values / values.sum(1, keepdims=True) * 255).astype(np.uint8))
            trees.append(nodes)
        return {"shares": np.concatenate(shares), **joined(trees)}


class Boosted:
    def __init__(self, seed: int, rounds: int, rate: float, leaves: int, smallest: int, penalty: float, weights=None):
        self.weights = weights
        self.model = HistGradientBoostingClassifier(max_iter=rounds, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=smallest,
                                                    l2_regularization=penalty, early_stopping=False, random_state=seed)

    def fit(self, data, labels, rows):
        weights = None if self.weights is None else np.array([self.weights[label] for label in labels[rows].tolist()])
        self.model.fit(data.features[rows], labels[rows], sample_weight=weights)
        return self

    def log(self, data, rows):
        return np.log(self.model.predict_proba(data.features[rows]) + 1e-9)

    def sections(self):
        start = np.ravel(self.model._baseline_prediction).astype(np.float32)
        sign = 1
        if len(start) == 1:
            start, sign = np.array([-start[0], 0], np.float32), -1
        trees, classes = [], []
        for group in self.model._predictors:
            for index, predictor in enumerate(group):
                nodes, source = np.zeros(len(predictor.nodes), NODE), predictor.nodes
                leaf = source["is_leaf"] == 1
                nodes["feature"] = np.where(leaf, -1, source["feature_idx"])
                nodes["value"] = np.where(leaf, sign * source["value"], at_most(source["num_threshold"]))
                nodes["left"], nodes["right"] = source["left"], source["right"]
                trees.append(nodes)
                classes.append(index)
        return {"start": start, "classes": np.array(classes, np.int32), **joined(trees)}


class Line:
    def __init__(self, strength: float):
        self.scaler, self.model = StandardScaler(), LogisticRegression(C=strength, max_iter=400)

    def fit(self, data, labels, rows):
        self.model.fit(self.scaler.fit_transform(data.features[rows].astype(np.float64)), labels[rows])
        return self

    def log(self, data, rows):
        return self.model.predict_log_proba(self.scaler.transform(data.features[rows].astype(np.float64)))

    def sections(self):
        weights = self.model.coef_ / self.scaler.scale_
        return {"weights": weights.astype(np.float32), "bias": (self.model.intercept_ - weights @ self.scaler.mean_).astype(np.float32)}


class Markers:
    """Words of each zone, only those met in many groups, so that no topic's own words count."""

    def __init__(self, strength: float, least_groups: int, weights=None):
        self.model, self.least_groups = LogisticRegression(C=strength, max_iter=60, tol=1e-3, class_weight=weights), least_groups

    def matrix(self, data, rows):
        zones = [zone[rows][:, self.words] for zone in data.zones]
        joint = sparse.hstack(zones).tocsr()
        return sparse.diags(1 / np.sqrt(np.maximum(joint.sum(1).A1, 1))) @ joint

    def fit(self, data, labels, rows):
        groups = data.groups[rows]
        member = sparse.csr_matrix((np.ones(len(rows)), (groups, np.arange(len(rows)))))
        spread = ((member @ data.zones[2][rows]) > 0).sum(0).A1
        self.words = np.flatnonzero(spread >= self.least_groups)
        self.model.fit(self.matrix(data, rows), labels[rows])
        return self

    def log(self, data, rows):
        return self.model.predict_log_proba(self.matrix(data, rows))

    def sections(self):
        return {"words": self.words.astype(np.int32), "weights": self.model.coef_.T.astype(np.float32),
                "bias": self.model.intercept_.astype(np.float32)}
