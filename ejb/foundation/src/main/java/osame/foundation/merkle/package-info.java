/**
 * Merkle trees as RFC 6962 section 2.1 defines them, over SHA-256: roots, proofs that a leaf is in
 * a tree, and proofs that a tree only grew.
 */
package osame.foundation.merkle;
